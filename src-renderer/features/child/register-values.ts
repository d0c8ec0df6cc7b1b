import type { ChildFields } from '@contract/child.ts';

/** What is kept while a child is being registered. */
export interface RegisterValues {
  /** Search comes first, so that no child is registered twice. */
  readonly phase: 'search' | 'form';
  readonly fields: ChildFields;
  readonly isAnotherChild: boolean;
}
