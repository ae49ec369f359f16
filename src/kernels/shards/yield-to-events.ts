interface MessageEnd {
  onmessage: (() => void) | null;
}

/** Lets timers, messages and aborts run. Timers are avoided: browsers hold nested ones back for 4 ms. */
export function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    (port1 as unknown as MessageEnd).onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
