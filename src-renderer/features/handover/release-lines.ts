import type { ReleaseItem } from './kind-order.ts';

/**
 * - leaves: goes with the package
 * - struck: the family does not want it to go
 * - follows: stays because what it belongs to was struck, for example a correction of a struck entry
 */
export type LineState = 'leaves' | 'struck' | 'follows';

export interface ReleaseLine extends Pick<ReleaseItem, 'id' | 'kind' | 'label' | 'body' | 'on'> {
  readonly state: LineState;
}

/** Lines without an id have no stroke of their own; they are known by what they say. */
function nameOf({ id, kind, label, body, on }: ReleaseItem): string {
  return id ?? [kind, label, body, on ?? ''].join('\n');
}

/**
 * Every line that could leave, with what becomes of it.
 * @param all what would leave if nothing were struck
 * @param leaving what leaves with the strokes, as main decided; `all` until that is known
 */
export function releaseLines(
  all: readonly ReleaseItem[],
  leaving: readonly ReleaseItem[],
  struckOut: readonly string[],
): readonly ReleaseLine[] {
  const struck = new Set(struckOut);
  const left = new Set(leaving.map(nameOf));
  return all.map((item) => ({ ...item, state: stateOf(item) }));

  function stateOf(item: ReleaseItem): LineState {
    if (item.id !== null && struck.has(item.id)) return 'struck';
    return left.has(nameOf(item)) ? 'leaves' : 'follows';
  }
}
