import { useSearchValue } from '#platform/web/address.ts'
import type { Definition, Parts } from '../entities.ts'

/** Which part of the whole one looks at: one value of each dimension at most, in the address. */
export function useParts(definition: Pick<Definition, 'dimensions'>): {
  parts: Parts
  choose: (code: string, value: string) => void
} {
  const [asked, ask] = useSearchValue('part')
  const said = new Map(asked.split(';').map((one) => one.split('=') as [string, string]))
  const parts = Object.fromEntries(
    definition.dimensions.flatMap(({ code, values }) => {
      const value = said.get(code)
      return value !== undefined && values.some((one) => one.code === value) ? [[code, value]] : []
    }),
  )
  return {
    parts,
    choose: (code, value) => {
      const next = { ...parts, [code]: value }
      ask(
        Object.entries(next)
          .filter(([, one]) => one !== '')
          .map((pair) => pair.join('='))
          .join(';'),
      )
    },
  }
}
