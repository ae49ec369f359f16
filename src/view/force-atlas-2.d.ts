/** One round of the layout on bare columns, which the package uses itself but gives no types for. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): unknown;
}
