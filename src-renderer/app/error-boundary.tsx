import { Button, Group } from '@mantine/core';
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { OperationError } from '../api/operation-error.ts';
import { flushPendingDrafts } from '../api/pending-drafts.ts';
import { useT } from '../i18n/use-t.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { incidentCode } from './incident-code.ts';

interface Props {
  /** A change of this value, such as the route, clears the fault. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly code: string;
}

/** Catches a fault of a view: says what happened, that nothing is lost, what to do, and a code. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, code: '' };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, code: error instanceof OperationError ? error.incidentId : '' };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // What other views were holding is written before anybody presses a button.
    void flushPendingDrafts();
    if (this.state.code !== '') return;
    const name = error instanceof Error ? error.name : typeof error;
    this.setState({ failed: true, code: incidentCode(name, info.componentStack ?? '') });
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.tryAgain();
  }

  readonly tryAgain = () => this.setState({ failed: false, code: '' });

  override render(): ReactNode {
    return this.state.failed ? (
      <Fallback code={this.state.code} onTryAgain={this.tryAgain} />
    ) : (
      this.props.children
    );
  }
}

function Fallback({
  code,
  onTryAgain,
}: {
  readonly code: string;
  readonly onTryAgain: () => void;
}) {
  const t = useT();
  return (
    <ProblemNotice title={t('shell.fault.title')} words={t('shell.fault.words')} code={code}>
      <Group>
        <Button onClick={onTryAgain}>{t('shell.fault.tryAgain')}</Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('shell.fault.reload')}
        </Button>
      </Group>
    </ProblemNotice>
  );
}
