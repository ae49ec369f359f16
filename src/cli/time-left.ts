/** Too little is done before to tell from. */
const LEAST_SECONDS = 2;

/**
 * Tells how long work will still take if it goes on as it has: ` about 3 min left`, or nothing before that can be told. Work whose total changes is other work, and is
 * told anew.
 */
export function timeLeft(now: () => number = () => performance.now() / 1000): (done: number, total: number) => string {
  let begun = { total: Number.NaN, done: 0, at: 0 };
  return (done, total) => {
    if (total !== begun.total || done < begun.done) begun = { total, done, at: now() };
    const seconds = now() - begun.at;
    const share = done - begun.done;
    if (seconds < LEAST_SECONDS || share <= 0) return '';
    const left = (seconds * (total - done)) / share;
    if (left < 1) return '';
    if (left < 90) return `, about ${Math.ceil(left)} s left`;
    return left < 5400 ? `, about ${Math.round(left / 60)} min left` : `, about ${Math.round(left / 3600)} h left`;
  };
}
