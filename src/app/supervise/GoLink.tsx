import { useRouter } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type GoLinkProps = Omit<ComponentProps<'a'>, 'onClick'> & { readonly href: string };

/** A link to another screen, with its parameters, that does not load the page anew. */
export function GoLink({ href, ...rest }: GoLinkProps) {
  const { history } = useRouter();
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.push(href);
      }}
    />
  );
}
