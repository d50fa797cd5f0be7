import { useQueries } from '@tanstack/react-query'
import { useReading, useWords } from '#platform/web/language.tsx'
import { type Names, sortName } from '#shared/localized-text.ts'
import { registryApi } from '../api.ts'
import { OnePicker, type PickOne, useTyped } from './picker.tsx'
import { pickerWords } from './words.ts'

/** So many bodies have their functions asked; more words narrow it. */
const mostBodies = 8

/**
 * Functions of the bodies that the words name. One types a body, a function or both ("lanaken korpschef"): bodies are found by each
 * word, and every word must then stand in the function, its body or its code.
 */
function useFunctionSearch() {
  const typed = useTyped()
  const { name } = useReading()
  const words = sortName(typed.asked ?? '')
    .split(' ')
    .filter(Boolean)
  const asked = words.length > 1 ? [typed.asked ?? '', ...words.filter((word) => word.length > 2)] : [typed.asked ?? '']
  const bodies = useQueries({
    queries: asked.map((one) => ({
      ...registryApi.organisations.listOrganisations.queryOptions({ input: { words: one, most: mostBodies } }),
      enabled: typed.asked !== undefined,
    })),
  })
  const found = new Map(bodies.flatMap(({ data }) => (data?.rows ?? []).map((body) => [body.id, body] as const)))
  const functions = useQueries({
    queries: [...found.keys()].slice(0, mostBodies).map((organisationId) => ({
      ...registryApi.functions.listFunctions.queryOptions({ input: { organisationId } }),
      staleTime: 60_000,
    })),
  })
  const options = functions
    .flatMap(({ data }) => data?.rows ?? [])
    .map((duty) => {
      const body = found.get(duty.organisationId)
      return {
        id: duty.id,
        label: name(duty.names),
        detail: name(body?.names),
        code: `${duty.code} ${body?.code ?? ''}`,
      }
    })
    .filter(({ label, detail, code }) => {
      const text = sortName(`${label} ${detail} ${code}`)
      return words.every((word) => text.includes(word))
    })
  const all = [...bodies, ...functions]
  return {
    typed,
    found: {
      options: options.slice(0, 40),
      busy: all.some((one) => one.isFetching),
      error: all.find((one) => one.error)?.error ?? null,
    },
  }
}

/** A function with its body, as rows that name one already carry it. */
export interface NamedFunction {
  functionNames: Names
  organisationNames: Names
}

/** One function of a body, found by typing; shown as function · body. */
export function FunctionPicker({ named, ...field }: PickOne & { named?: NamedFunction | null }) {
  const words = useWords(pickerWords)
  const { name } = useReading()
  const search = useFunctionSearch()
  const shown = named ? `${name(named.functionNames)} · ${name(named.organisationNames)}` : ''
  return (
    <OnePicker
      placeholder={words.functionPlaceholder}
      {...field}
      {...search}
      named={field.value && shown ? [{ id: field.value, label: shown }] : []}
    />
  )
}
