import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Router, useLocation } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ArrivalLink, ArrivalProvider, useArrivingAt } from '../../../src-renderer/ui/arrival.tsx';
import { useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

const id = '01931f00-0000-7000-8000-000000000007';

/** A view that shows its records only when it is asked to, as one does that has to read them first. */
function View({ record }: { readonly record: object }) {
  const [isRead, setRead] = useState(false);
  const arriving = useArrivingAt();
  const [place] = useLocation();
  return (
    <>
      <p>{`${place} ${arriving === null ? 'nobody' : 'somebody'} comes`}</p>
      <button type="button" onClick={() => setRead(true)}>
        read
      </button>
      {isRead && (
        <details>
          <article {...record}>
            <p>what was looked for</p>
          </article>
        </details>
      )}
    </>
  );
}

function show(record: object) {
  const { hook } = memoryLocation({ path: '/search' });
  render(
    <Router hook={hook}>
      <ArrivalProvider>
        <ArrivalLink href="/log" recordId={id}>
          go
        </ArrivalLink>
        <View record={record} />
      </ArrivalProvider>
    </Router>,
  );
}

test.each([{ 'data-record': id }, { id: `entry-${id}` }])(
  'one is led to the view, and to the record as soon as it is there: %j',
  async (record) => {
    const user = userEvent.setup();
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    show(record);
    await user.click(screen.getByRole('link', { name: 'go' }));
    expect(screen.getByText('/log somebody comes')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'read' }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'));
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    expect((document.activeElement as HTMLElement).dataset).toHaveProperty('arrived');
    expect(scroll).toHaveBeenCalled();
    expect(screen.getByText('/log nobody comes')).toBeTruthy();
  },
);

test('whoever goes nowhere in particular is not moved', async () => {
  const user = userEvent.setup();
  show({ 'data-record': id });
  const button = screen.getByRole('button', { name: 'read' });
  await user.click(button);
  expect(document.activeElement).toBe(button);
});
