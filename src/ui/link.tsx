import { type AnchorHTMLAttributes, type ComponentType, createContext, use } from 'react'

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
}

const PlainLink = (props: LinkProps) => <a {...props} />

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink)

/** Defines how the application navigates. `value` is a component that renders an `<a>` and routes clicks. */
export const LinkProvider = LinkContext.Provider

/** Shows a link. It navigates inside the application when a `LinkProvider` is present, otherwise like any link. */
export function Link(props: LinkProps) {
  const Anchor = use(LinkContext)
  return <Anchor {...props} />
}
