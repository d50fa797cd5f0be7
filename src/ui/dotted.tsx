import { Fragment, type ReactNode } from 'react'

/** Shows short facts on a line, separated by dots. Empty facts are skipped. */
export const Dotted = ({ parts }: { parts: readonly ReactNode[] }) =>
  parts.filter(isFilled).map((part, index) => {
    const key = index
    return (
      <Fragment key={key}>
        {index > 0 && ' · '}
        {part}
      </Fragment>
    )
  })

const isFilled = (part: ReactNode): boolean => part !== '' && part !== null && part !== undefined && part !== false
