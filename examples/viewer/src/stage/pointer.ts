/** Where an edge is pointed at, in pixels of the stage; `isPinned` after a click. */
export interface PointedEdge {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly isPinned: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface MoveEvent extends Spot {
  preventSigmaDefault(): void;
  readonly original: { preventDefault(): void; stopPropagation(): void };
}

export interface PointerHandlers {
  /** A node was clicked, or with null the empty stage. */
  onPick(key: string | null): void;
  /** The pointer is on an edge; null when it has left. */
  onEdge(at: PointedEdge | null): void;
  /** The nodes that the pointer is at: one, the two ends of an edge, or none. */
  onHover(keys: readonly string[]): void;
  edgeAt(at: Spot): string | null;
  endsOf(edge: string): readonly string[];
  onDragStart(): void;
  onDrag(key: string, at: Spot): void;
  onCursor(cursor: string): void;
}

export const POINTED = [
  'clickNode',
  'clickStage',
  'downNode',
  'downStage',
  'moveBody',
  'upNode',
  'upStage',
  'enterNode',
  'leaveNode',
] as const;

interface Payload {
  readonly node: string;
  readonly event: MoveEvent;
}

/** Turns what the pointer does into picks, drags and hovers; a drag of the stage itself is left alone. */
export function createPointer(on: PointerHandlers): Record<(typeof POINTED)[number], (payload: Payload) => void> {
  let dragged: string | null = null;
  let isDown = false;
  let hasMoved = false;
  let isOverNode = false;
  let pointed: string | null = null;
  let isPinned = false;
  const point = (key: string | null, { x, y }: Spot, pin: boolean): void => {
    if (key === pointed && pin === isPinned) return;
    [pointed, isPinned] = [key, pin];
    on.onHover(key === null ? [] : on.endsOf(key));
    on.onEdge(key === null ? null : { key, x, y, isPinned: pin });
  };
  const drop = (): void => {
    dragged = null;
    isDown = false;
  };
  return {
    clickNode: ({ node, event }) => {
      if (hasMoved) return;
      point(null, event, false);
      on.onPick(node);
    },
    clickStage: ({ event }) => {
      if (hasMoved) return;
      const edge = on.edgeAt(event);
      if (edge !== null || isPinned) point(edge, event, edge !== null);
      else on.onPick(null);
    },
    downNode: ({ node }) => {
      [dragged, isDown, hasMoved] = [node, true, false];
      on.onDragStart();
    },
    downStage: () => {
      [isDown, hasMoved] = [true, false];
    },
    moveBody: ({ event }) => {
      if (dragged === null) {
        if (!isDown && !isOverNode && !isPinned) point(on.edgeAt(event), event, false);
        return;
      }
      hasMoved = true;
      on.onHover([]);
      on.onDrag(dragged, event);
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    },
    upNode: drop,
    upStage: drop,
    enterNode: ({ node, event }) => {
      isOverNode = true;
      on.onCursor('pointer');
      if (dragged !== null) return;
      if (!isPinned) point(null, event, false);
      on.onHover([node]);
    },
    leaveNode: () => {
      isOverNode = false;
      on.onCursor('');
      on.onHover(isPinned && pointed !== null ? on.endsOf(pointed) : []);
    },
  };
}
