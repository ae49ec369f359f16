/** A person as the network picture shows them, in pixels. */
export interface DrawnPerson {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  readonly community: number | null;
  /** Empty unless a lead. */
  readonly label: string;
  /** Width of the rank interval as a share of everybody ranked; null when there were no draws. */
  readonly doubt: number | null;
}
