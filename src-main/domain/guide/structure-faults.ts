import { levels } from '../level/level.ts';
import { modelSteps } from './guide.ts';

/** What is wrong with the steps of a guide as a whole, beyond what each field may hold. */
export const structureFaultKinds = ['stepMissing', 'idTwice', 'wrongLevel', 'wrongOrder'] as const;
export type StructureFaultKind = (typeof structureFaultKinds)[number];

export interface StructureFault {
  /** Dotted path in the guide: `steps.3.id`. */
  readonly path: string;
  readonly fault: StructureFaultKind;
  /** The id of the step that it is about. */
  readonly id: string;
}

const stepId = /^N([0-3])-(\d{1,2})([a-z]?)$/;

/** True for an id of the model’s kind: `N0-1`, `N2-3a`. */
export function isStepId(text: string): boolean {
  return stepId.test(text);
}

function orderOf(id: string): string | null {
  const match = stepId.exec(id);
  return match === null ? null : `${match[1]}-${match[2]?.padStart(2, '0')}${match[3]}`;
}

/**
 * Every fault of the order of the steps at once: a step of the model that is missing, an id that stands twice, a
 * level that is not the id’s, a step before the one it follows. Takes steps that may themselves be faulty, so that
 * one faulty field does not hide the rest.
 */
export function structureFaults(
  steps: readonly { readonly id?: unknown; readonly level?: unknown }[],
): readonly StructureFault[] {
  const ids = steps.map(({ id }) => (typeof id === 'string' ? id : ''));
  const missing = modelSteps
    .filter((id) => !ids.includes(id))
    .map((id): StructureFault => ({ path: 'steps', fault: 'stepMissing', id }));
  const own = ids.flatMap((id, place): readonly StructureFault[] => {
    const order = orderOf(id);
    if (order === null) return [];
    const at = (field: string, fault: StructureFaultKind): StructureFault => ({
      path: `steps.${place}.${field}`,
      fault,
      id,
    });
    const before = orderOf(ids[place - 1] ?? '');
    const level = levels.find((one) => order.startsWith(`${one}-`));
    return [
      ...(ids.indexOf(id) < place ? [at('id', 'idTwice')] : []),
      ...(steps[place]?.level !== level ? [at('level', 'wrongLevel')] : []),
      ...(before !== null && before > order ? [at('id', 'wrongOrder')] : []),
    ];
  });
  return [...missing, ...own];
}
