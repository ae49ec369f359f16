/** Made for these tests: four crews of four, each led by a foreman, and a coordinator whom all foremen and two couriers answer to. */
const crews = ['A', 'B', 'C', 'D'].flatMap((crew) => [
  ...['2', '3', '4'].map((hand) => `${crew}1-${crew}${hand}`),
  `${crew}2-${crew}3`,
  `BOSS-${crew}1`,
]);

export const planted: { readonly coordinator: string; readonly pairs: readonly string[] } = {
  coordinator: 'BOSS',
  pairs: [...crews, 'BOSS-T1', 'T1-A1', 'BOSS-T2', 'T2-C4'],
};
