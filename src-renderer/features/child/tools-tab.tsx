import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ToolList } from '../../ui/tool-list.tsx';

/** The tools of the model, for this child. */
export default function ToolsTab({ childId }: { readonly childId: string }) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('child.tab.tools')} lead={t('child.tools.lead')} />
      <ToolList childId={childId} />
    </>
  );
}
