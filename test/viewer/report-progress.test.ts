import { describe, expect, it } from 'vitest';
import type { WorkProgress } from '../../examples/viewer/src/case/messages.ts';
import { reportProgress } from '../../examples/viewer/src/case/report-progress.ts';
import { stageProgress } from '../../examples/viewer/src/case/stage-progress.ts';
import { createProgress } from '../../examples/viewer/src/state/progress.ts';

describe('the progress of work', () => {
  it('is told seldom, every stage at once, with the time left at the pace of the stage', () => {
    const told: WorkProgress[] = [];
    let now = 0;
    const report = reportProgress(
      'rank',
      (_, progress) => told.push(progress),
      () => now,
    );
    for (let done = 0; done <= 100; done++) {
      report({ stage: 'measuring', done, total: 200 });
      now += 20;
    }
    expect(told.length).toBeLessThan(20);
    expect(told[0]).toEqual({ stage: 'measuring', share: 0, secondsLeft: null });
    const last = told.at(-1)!;
    // 20 ms for each of 200 steps.
    expect(last.secondsLeft).toBeCloseTo((1 - last.share) * 4, 6);
    report({ stage: 'drawing', done: 0, total: 10 });
    expect(told.at(-1)).toEqual({ stage: 'drawing', share: 0, secondsLeft: null });
  });

  it('counts each quarter of an analysis by itself', () => {
    const shares: number[] = [];
    const tell = stageProgress(({ done, total }) => shares.push(done / total));
    for (const done of [0, 500, 1000, 1250, 4000]) tell({ stage: 's', done, total: 4000 });
    expect(shares).toEqual([0, 0.5, 1, 0.25, 1]);
  });

  it('is a signal of its own that forgets what ended', () => {
    const progress = createProgress();
    let heard = 0;
    const stop = progress.subscribe(() => heard++);
    progress.set('rank', { stage: 's', share: 0, secondsLeft: null });
    progress.set('rank', null);
    stop();
    progress.clear();
    expect([heard, progress.get().size]).toEqual([2, 0]);
  });
});
