/**
 * Where did the money go, and with whom did it rest? Payments in order of time, followed through the account of everybody they pass.
 *
 * Doors: model, kernels, display, protection, network, leads, view. Invariants: whole minor units; currencies apart; for every account in + untracked = out + resting; who is
 * protected is counted and never named, nor is a link of theirs.
 */
export type { AccountFlow } from './account-flows.ts';
export type { EscrowShape, StructuringShape } from './account-shapes.ts';
export type { CurrencyFlow } from './currency-flows.ts';
export type { Payment, PaymentNote } from './ledger.ts';
export type { DrawnMoney } from './money-chart.ts';
export { moneyChart } from './money-chart.ts';
export { moneyPassesThrough, moneyRestsWith } from './money-signals.ts';
export type { MoneyTrace, TraceMoneyOptions } from './trace-money.ts';
export { traceMoney } from './trace-money.ts';
export type { TraceMoneyInStepsOptions } from './trace-money-in-steps.ts';
export { traceMoneyInSteps } from './trace-money-in-steps.ts';
export type { LargePayment, TrailQuestions } from './trail-questions.ts';
export type { MoneyTrail, MoneyTrails, TrailOptions } from './trails.ts';
