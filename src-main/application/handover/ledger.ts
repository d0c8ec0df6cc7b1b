import type { OutputOf } from '../../contract/index.ts';
import { ok } from '../../domain/result.ts';
import { officeDay } from '../../domain/time/office-day.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';
import type { PackageRecord } from '../ports/records.ts';

type PackageView = OutputOf<'handover.packages'>['packages'][number];
export type PlainPackageView = Omit<PackageView, 'id' | 'childId'> & {
  readonly id: string;
  readonly childId: string | null;
};

/** Every package out and in, newest first, and what became of it. */
export const listPackages: QueryHandler<'handover.packages'> = (context) =>
  ok({ packages: context.stores.packages.all().map((pack) => packageView(context, pack)) });

export function packageView(
  { stores, today }: Pick<QueryContext, 'stores' | 'today'>,
  pack: PackageRecord,
): PlainPackageView {
  return {
    id: pack.id,
    direction: pack.direction,
    status: pack.status,
    childId: pack.childId,
    childName: pack.childName,
    officeName: stores.contacts.find(pack.contactId)?.name ?? '–',
    createdOn: officeDay(pack.createdAt),
    expiresOn: pack.expiresOn,
    answeredOn: pack.answeredAt === null ? null : officeDay(pack.answeredAt),
    answerReason: pack.answerReason,
    isOverdue: (pack.status === 'sent' || pack.status === 'received') && pack.expiresOn < today,
  };
}
