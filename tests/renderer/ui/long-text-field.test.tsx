import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { mostTextLength } from '@contract/fields.ts';
import { theme } from '../../../src-renderer/app/theme.ts';
import { LanguageProvider } from '../../../src-renderer/i18n/language-provider.tsx';
import { LongTextField } from '../../../src-renderer/ui/fields.tsx';
import { useBrowserParts } from '../../support/show-view.tsx';

useBrowserParts();

function Form() {
  const [value, setValue] = useState('Mikkel lekte. ');
  return <LongTextField path="body" label="Notat" value={value} onChange={setValue} />;
}

function show(): HTMLTextAreaElement {
  render(
    <MantineProvider theme={theme} env="test">
      <LanguageProvider language="nb" onChange={() => undefined}>
        <Form />
      </LanguageProvider>
    </MantineProvider>,
  );
  return screen.getByLabelText<HTMLTextAreaElement>('Notat');
}

test('a megabyte that is pasted is refused with clear words, and what stood there stays', async () => {
  const user = userEvent.setup();
  const field = show();
  await user.click(field);
  await user.paste('x'.repeat(1_000_000));
  expect(field.value).toBe('Mikkel lekte. ');
  const words = screen.getByRole('alert').textContent?.replace(/\s/g, ' ');
  expect(words).toContain('1 000 000 tegn');
  expect(words).toContain('plass til 20 000');
});

test('the words go when one writes on, and what has room is pasted', async () => {
  const user = userEvent.setup();
  const field = show();
  await user.click(field);
  await user.paste('x'.repeat(1_000_000));
  await user.paste('Så gikk de inn. 😀');
  expect(field.value).toBe('Mikkel lekte. Så gikk de inn. 😀');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is pasted over something else has the room of that too', async () => {
  const user = userEvent.setup();
  const field = show();
  await user.click(field);
  field.setSelectionRange(0, field.value.length);
  await user.paste('y'.repeat(mostTextLength));
  expect(field.value).toHaveLength(mostTextLength);
});

test('what is dropped is weighed the same', () => {
  const field = show();
  const tooMuch = { dataTransfer: { getData: () => 'x'.repeat(mostTextLength) } };
  expect(fireEvent.drop(field, tooMuch)).toBe(false);
  expect(screen.getByRole('alert')).toBeTruthy();
});
