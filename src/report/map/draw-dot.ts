import type { DrawDot } from './view/options.js';

/** Loads Graphviz, which is large, only where something is to be drawn. */
export async function loadDrawDot(): Promise<DrawDot> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return (dot) => graphviz.dot(dot, 'svg');
}
