/** A frame that took longer is felt as a jerk. */
const SLOW_MS = 50;
const SLOW_FRAMES = 4;

/** To be called before every frame: tells once that this machine is too slow to draw everything while the stage is moved. */
export function createPace(isMoving: () => boolean, onSlow: () => void): () => void {
  let last = 0;
  let slow = 0;
  return () => {
    const gap = performance.now() - last;
    last = performance.now();
    slow = isMoving() && gap > SLOW_MS ? slow + 1 : 0;
    if (slow === SLOW_FRAMES) onSlow();
  };
}
