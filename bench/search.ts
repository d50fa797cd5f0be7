import type { Role } from '../src/shared/country-vocabulary.ts'
import type { BenchContext } from './context.ts'
import { signInAs } from './people-clicks.ts'
import { percentile, type Row, timed } from './row.ts'
import { serve } from './server.ts'

/** Readers with access to different parts of the country. */
const readers: readonly Role[] = ['ministry_planner', 'planner', 'crown_prosecutor', 'partner', 'council_member']
/** Search terms, from a term that occurs in nearly every text to a term that occurs in none. */
const searchTerms = { everywhere: 'de', common: 'aanpak', rare: 'meldpunt', absent: 'zeldzaamwoord' }

/**
 * Measures the search page on the demo country, over HTTP, until the last byte: filters with counts, passages and
 * titles.
 */
export async function run(context: BenchContext): Promise<Row[]> {
  const { place } = await context.demo()
  const server = await serve(place)
  try {
    const rounds = context.quick ? 3 : 10
    const times = new Map<string, number[]>(Object.keys(searchTerms).map((how) => [how, []]))
    const found = new Map<string, number>()
    const plain: number[] = []
    for (const role of readers) {
      const headers = await signInAs(server.url, role)
      const fetchPath = async (path: string) => {
        const answer = await fetch(server.url + path, { headers })
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
        return (await answer.json()) as { total?: number }
      }
      for (let round = 0; round < rounds; round += 1) {
        plain.push(await timed(() => fetchPath('/api/plans?limit=20')))
        for (const [how, word] of Object.entries(searchTerms)) {
          const path = `/api/search/results?query=${word}&language=nl`
          times.get(how)!.push(await timed(async () => found.set(how, (await fetchPath(path)).total ?? 0)))
        }
      }
    }
    return Object.entries(searchTerms).map(([how, word]) => ({
      name: `the search for a word that stands ${how === 'everywhere' || how === 'nowhere' ? how : `in places (${how})`}`,
      unit: 'ms',
      measured: percentile(times.get(how)!, 0.95),
      bar: 100,
      baseline: { name: 'p95 of the list of plans', value: percentile(plain, 0.95) },
      note: `p95 of ${readers.length} kinds of reader; “${word}”, ${found.get(how)} found by the last`,
    }))
  } finally {
    await server.close()
  }
}
