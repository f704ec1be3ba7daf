import type { ReachabilityMap } from '../../result.js';
import { dotLines } from './map-dot.js';
import { graphOf } from './view/graph.js';
import type { MapReportOptions } from './view/options.js';

/** The map as a picture in one SVG document, which holds no script and loads nothing. */
export function mapSvg(map: ReachabilityMap, { groupBy, drawDot }: MapReportOptions): Iterable<string> {
  if (drawDot === undefined) throw new Error('svg needs something that draws');
  const dot = [...dotLines(map, graphOf(map, groupBy, { readable: 150, edges: 1000 }))].join('');
  return [drawDot(dot).replaceAll('font-family="Verdana"', 'font-family="Verdana,DejaVu Sans,sans-serif"')];
}
