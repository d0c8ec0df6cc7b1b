import { Fragment } from 'react';
import type { SearchHit } from '@contract/search.ts';

/** An excerpt with what was found in it marked. */
export function MarkedText({ excerpt }: { readonly excerpt: SearchHit['excerpt'] }) {
  const { text, marks, cutBefore, cutAfter } = excerpt;
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <>
      {cutBefore && '… '}
      {marks.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
      {cutAfter && ' …'}
    </>
  );
}
