import { type AnchorHTMLAttributes, type ComponentType, createContext, use } from 'react'

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
}

const PlainLink = (props: LinkProps) => <a {...props} />

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink)

/** Tells the design system how the application navigates: `value` is a component that renders an `<a>` and routes its clicks. */
export const LinkProvider = LinkContext.Provider

/** A link to an address. Navigates inside the application where a `LinkProvider` says how, else like any link. */
export function Link(props: LinkProps) {
  const Anchor = use(LinkContext)
  return <Anchor {...props} />
}
