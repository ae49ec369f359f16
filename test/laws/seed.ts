import fc from 'fast-check';

/**
 * The laws are tried on the same inputs in every run, so that a red test is the change's own; `LAW_SEED=<number>` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20_261_129) });
