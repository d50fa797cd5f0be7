import { Fragment, type ReactNode } from 'react'

/** Short facts on one line with dots between; what is empty leaves no dot behind. */
export const Dotted = ({ parts }: { parts: readonly ReactNode[] }) =>
  parts.filter(isSaid).map((part, index) => {
    const key = index
    return (
      <Fragment key={key}>
        {index > 0 && ' · '}
        {part}
      </Fragment>
    )
  })

const isSaid = (part: ReactNode): boolean => part !== '' && part !== null && part !== undefined && part !== false
