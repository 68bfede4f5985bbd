import { useLocation } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { SearchChange } from './filter/filter.ts';
import { changeSearch } from './filter/filter.ts';
import { useSearchText } from './useSearchText.ts';

type SearchLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { readonly change: SearchChange };

/** A link to the same screen with other parameters. */
export function SearchLink({ change, ...rest }: SearchLinkProps) {
  const pathname = useLocation({ select: (location) => location.pathname });
  const [search, apply] = useSearchText();
  return (
    <a
      {...rest}
      href={`${pathname}${changeSearch(search, change)}`}
      onClick={(event) => {
        // Left to the browser: a new tab or window.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        apply(change);
      }}
    />
  );
}
