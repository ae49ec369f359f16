import { DOORS, GROUND, isOnGround } from './doors.ts';

/** A room where it stands in the drawing. */
interface Place {
  readonly floor: number;
  x: number;
}

const [BOX_WIDTH, BOX_HEIGHT, GAP, FLOOR_HEIGHT, MARGIN] = [150, 46, 14, 96, 16];
const LETTERS_A_LINE = 27;

/**
 * Draws the house: each room above all rooms it enters, one floor higher than the highest of them, and an arrow for each door that is not
 * implied by others. Rooms that every room stands on are drawn without arrows from above.
 *
 * @param questions room to its question, as the table of docs/architecture.md tells it
 */
export function drawRooms(questions: ReadonlyMap<string, string>): string {
  const enters = doorsOfAll();
  const places = placeRooms(enters);
  const floors = Math.max(...[...places.values()].map(({ floor }) => floor)) + 1;
  const width = Math.max(...[...places.values()].map(({ x }) => x)) + BOX_WIDTH + MARGIN;
  const height = floors * FLOOR_HEIGHT - (FLOOR_HEIGHT - BOX_HEIGHT) + 2 * MARGIN;
  const top = ({ floor }: Place): number => MARGIN + (floors - 1 - floor) * FLOOR_HEIGHT;
  const arrows = [...enters].flatMap(([room, doors]) =>
    needed(doors, enters).map((door) => {
      const [from, to] = [places.get(room)!, places.get(door)!];
      const [x1, y1] = [from.x + BOX_WIDTH / 2, top(from) + BOX_HEIGHT];
      const [x2, y2] = [to.x + BOX_WIDTH / 2, top(to) - 4];
      const bend = (y2 - y1) / 2;
      return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" marker-end="url(#tip)"/>`;
    }),
  );
  const boxes = [...places].map(([room, place]) => drawBox(room, questions.get(room) ?? '', place.x, top(place)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" role="img">`,
    '<title>The rooms of the code: each enters rooms below it alone</title>',
    '<style>rect{fill:#f6f8fa;stroke:#57606a}text{fill:#1f2328}path{fill:none;stroke:#8c959f}#tip path{fill:#8c959f}</style>',
    '<defs><marker id="tip" markerWidth="6" markerHeight="6" refX="5" refY="3" orient="auto"><path d="M0 0L6 3L0 6Z"/></marker></defs>',
    `<rect width="${width}" height="${height}" style="fill:#ffffff;stroke:none"/>`,
    ...arrows,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

/** Room to the rooms it enters, the ground among them. The command enters every room. */
function doorsOfAll(): ReadonlyMap<string, readonly string[]> {
  const enters = Object.entries(DOORS).map(([room, doors]): [string, readonly string[]] => [
    room,
    [...new Set([...doors, ...(isOnGround(room) ? GROUND : [])])],
  ]);
  return new Map([...enters, ['cli', Object.keys(DOORS)]]);
}

function placeRooms(enters: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Place> {
  const floorOf = new Map<string, number>();
  const floor = (room: string): number => {
    const known = floorOf.get(room);
    if (known !== undefined) return known;
    const found = Math.max(-1, ...enters.get(room)!.map(floor)) + 1;
    floorOf.set(room, found);
    return found;
  };
  const rooms = [...enters.keys()];
  const top = Math.max(...rooms.map(floor));
  const byFloor = Array.from({ length: top + 1 }, (_, level) => rooms.filter((room) => floor(room) === level));
  const widest = Math.max(...byFloor.map(({ length }) => length));
  const places = new Map<string, Place>();
  for (const [level, beside] of byFloor.entries()) {
    const middle = (room: string): number => {
      const below = needed(enters.get(room)!, enters).flatMap((door) => places.get(door)?.x ?? []);
      return below.length === 0 ? 0 : below.reduce((sum, x) => sum + x, 0) / below.length;
    };
    const start = MARGIN + ((widest - beside.length) * (BOX_WIDTH + GAP)) / 2;
    const inOrder = [...beside].sort((a, b) => middle(a) - middle(b));
    for (const [at, room] of inOrder.entries()) places.set(room, { floor: level, x: start + at * (BOX_WIDTH + GAP) });
  }
  return places;
}

/** The doors that lead to no room another of them leads to. */
function needed(doors: readonly string[], enters: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reaches = (from: string, to: string): boolean =>
    enters.get(from)!.some((door) => door === to || reaches(door, to));
  return doors.filter((door) => !doors.some((other) => other !== door && reaches(other, door)));
}

function drawBox(room: string, question: string, x: number, y: number): string {
  const lines: string[] = [];
  for (const word of question.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS_A_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0]!, `${lines[1]!} ...`] : lines;
  const texts = shown.map((line, at) => `<text x="${x + 8}" y="${y + 28 + at * 12}" font-size="9.5">${line}</text>`);
  return [
    `<rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="4"/>`,
    `<text x="${x + 8}" y="${y + 15}" font-size="12" font-weight="bold">${room}</text>`,
    ...texts,
  ].join('');
}
