interface NodeProcess {
  getBuiltinModule?(name: string): unknown;
}

/**
 * A built-in module of Node, or undefined elsewhere. Asked of the process rather than imported, so that the same file loads in a
 * browser and bundlers find no Node import in it.
 */
export function nodeBuiltin<Module>(name: string): Module | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.getBuiltinModule?.(name) as Module | undefined;
}
