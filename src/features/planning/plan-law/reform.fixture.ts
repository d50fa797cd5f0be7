import { afterEach } from 'vitest'
import { currentLaw, useLaws, useSingleLaw } from '#features/country/law/index.ts'
import type { Law } from '#shared/law.ts'

const renamedKeys = ['names', 'basis', 'guidance', 'subject', 'body']
const reformedVersion = '2099.1.0'

/** Returns a law in which every text for readers is different. */
const renameAll = (law: Law): Law =>
  JSON.parse(JSON.stringify(law), (key, value) =>
    renamedKeys.includes(key) && value instanceof Object
      ? Object.fromEntries(Object.entries(value).map(([language, text]) => [language, `${text} (reformed)`]))
      : value,
  )

/** Returns a law without anything that plans need: paths, functions, collegial bodies, rules and kinds of plan. */
export const abolishAll = (law: Law): Law => ({
  ...law,
  planKinds: [],
  functions: [],
  rules: [],
  approachDimensions: [],
  collegialBodies: [],
  distributionLists: [],
})

/**
 * Returns a function that puts a reform in force: all texts of the law differ, and further changes as given. Plans of
 * earlier versions keep the law before. That law is restored after each test.
 */
export function useReform(): (change?: (law: Law) => Law) => { reformed: Law; former: Law } {
  let before: Law | undefined
  afterEach(() => {
    if (before) useSingleLaw(before)
    before = undefined
  })
  return (change = (law) => law) => {
    const former = currentLaw()
    before = former
    const reformed = { ...change(renameAll(former)), version: reformedVersion }
    const laws = new Map([
      [reformedVersion, reformed],
      [former.version, former],
      // The version of the plans that factories insert.
      ['test', former],
    ])
    useLaws({ current: reformed, find: (version) => laws.get(version) })
    return { reformed, former }
  }
}
