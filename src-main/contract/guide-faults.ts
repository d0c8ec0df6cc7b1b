import { structureFaults } from '../domain/guide/structure-faults.ts';
import { guideSchema } from './guide.ts';

/** One thing that is wrong in a guide file, with the dotted path of the place. */
export interface GuideFault {
  readonly path: string;
  /** A member of a closed set or zod’s own code; for people who write guides, not for families. */
  readonly fault: string;
}

/**
 * Every fault of a guide file at once: whoever adapts a guide mends them all in one go. A field that is wrong does
 * not hide what is wrong elsewhere, nor in the order of the steps.
 * @param file what was read from JSON, whatever it is
 */
export function guideFaults(file: unknown): readonly GuideFault[] {
  const { error } = guideSchema.safeParse(file);
  const inFields = (error?.issues ?? []).map((issue): GuideFault => {
    // Only what was checked by a name of ours says more in its words than in its code.
    const fault = issue.code === 'custom' ? issue.message : issue.code;
    const extra = issue.code === 'unrecognized_keys' ? `: ${issue.keys.join(', ')}` : '';
    return { path: issue.path.join('.'), fault: `${fault}${extra}` };
  });
  const inOrder = structureFaults(stepsOf(file)).map(({ path, fault, id }): GuideFault => ({
    path,
    fault: `${fault}: ${id}`,
  }));
  return [...inFields, ...inOrder];
}

function stepsOf(file: unknown): readonly { readonly id?: unknown; readonly level?: unknown }[] {
  if (typeof file !== 'object' || file === null || !('steps' in file)) return [];
  const { steps } = file;
  if (!Array.isArray(steps)) return [];
  return steps.map((step: unknown) => (typeof step === 'object' && step !== null ? step : {}));
}
