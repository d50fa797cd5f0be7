/** The clicks of a simulated user, each with a few calls. */
export interface Call {
  name: string
  path: string
  /** Present when the call writes. */
  body?: object
  /** Processes the response. */
  onResponse?: (answer: unknown) => void
}
export interface Click {
  isWrite: boolean
  calls: Call[]
}

interface Title {
  source: string
  text: Record<string, string>
  outdated: string[]
}
interface Editable {
  id: string
  revision: number
  title: Title
}
export interface Person {
  headers: Record<string, string>
  organisationId: string
  /** The user's own plan, if any, and a national plan. */
  planId: string
  nationalPlanId: string
  versionId: string
  editable: Editable[]
}

const json = async <T>(answer: Response): Promise<T> => {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

interface Persona {
  personId: string
  organisationId: string
}

/**
 * Returns the headers of a program. Each user has a separate address, because sign-in attempts are counted by address.
 */
const makeHeaders = (number: number): Record<string, string> => ({
  'content-type': 'application/json',
  'x-integral-request': 'bench',
  'x-forwarded-for': `10.0.${Math.floor(number / 250)}.${1 + (number % 250)}`,
})

/**
 * Signs in `count` users through the demo's endpoint: the planner of each zone first, then some users of every role.
 */
export async function signInAll(url: string, count: number): Promise<Person[]> {
  const planners = (await listPersonas(url, 'planner')).slice(0, Math.ceil(count * 0.8))
  const seen = new Set(planners.map((planner) => planner.personId))
  const others = (await listPersonas(url, '')).filter((persona) => !seen.has(persona.personId))
  const people: Person[] = []
  for (const [number, persona] of [...planners, ...others].slice(0, count).entries())
    people.push(await signIn(url, persona, makeHeaders(number)))
  return people
}

/** @returns the headers of a session of the first user with that role */
export async function signInAs(url: string, role: string): Promise<Record<string, string>> {
  return signInToDemo(url, (await listPersonas(url, role))[0]!, makeHeaders(0))
}

const listPersonas = async (url: string, text: string) =>
  (await json<{ personas: Persona[] }>(await fetch(`${url}/api/demo/personas?limit=500&query=${text}`))).personas

async function signInToDemo(url: string, { personId }: Persona, headers: Record<string, string>) {
  const body = JSON.stringify({ personId })
  const entered = await fetch(`${url}/api/demo/step-in`, { method: 'POST', headers, body })
  await json(entered)
  const cookies = entered.headers.getSetCookie().map((value) => value.split(';')[0])
  return { ...headers, cookie: cookies.join('; ') }
}

async function signIn(url: string, persona: Persona, anonymous: Record<string, string>): Promise<Person> {
  const headers = await signInToDemo(url, persona, anonymous)
  const { organisationId } = persona
  const get = async <T>(path: string) => json<T>(await fetch(url + path, { headers }))
  type Plans = { rows: { id: string }[] }
  const own = await get<Plans>(`/api/plans?ownerId=${organisationId}&limit=1`)
  const national = await get<Plans>('/api/plans?kind=national_security_plan&limit=1')
  const nationalPlanId = national.rows[0]!.id
  const [version] = await get<{ id: string }[]>(`/api/plans/${nationalPlanId}/versions`)
  const planId = own.rows[0]?.id ?? nationalPlanId
  const editable = own.rows[0] ? await listEditable(get, planId) : []
  return { headers, organisationId, planId, nationalPlanId, versionId: version!.id, editable }
}

async function listEditable(get: <T>(path: string) => Promise<T>, planId: string): Promise<Editable[]> {
  const { rows } = await get<{ rows: (Omit<Editable, 'title'> & { kind: string; title: Title | null })[] }>(
    `/api/plans/${planId}/outline`,
  )
  const titled = rows.flatMap(({ id, kind, revision, title }) =>
    title && !['part', 'section'].includes(kind) ? [{ id, revision, title }] : [],
  )
  const first = titled[0] && (await get<{ editable: boolean }>(`/api/elements/${titled[0].id}`))
  return first?.editable ? titled : []
}

/**
 * Returns a click on a page that users read, in rotation: home, plans, the own and the national plan, the matrix,
 * answers, a search.
 */
export function makeViewClick(person: Person, turn: number): Click {
  const { planId, nationalPlanId, versionId, organisationId } = person
  const pages: Call[][] = [
    [{ name: 'tasks', path: '/api/tasks' }],
    [{ name: 'plans', path: '/api/plans?limit=50' }],
    [
      { name: 'plan', path: `/api/plans/${planId}` },
      { name: 'outline', path: `/api/plans/${planId}/outline` },
      { name: 'checks', path: `/api/plans/${planId}/checks` },
    ],
    [{ name: 'national outline', path: `/api/plans/${nationalPlanId}/outline` }],
    [{ name: 'matrix', path: `/api/versions/${versionId}/matrix` }],
    [{ name: 'items', path: `/api/organisations/${organisationId}/items` }],
    [{ name: 'search', path: '/api/search?query=drugs&language=en' }],
  ]
  return { isWrite: false, calls: pages[turn % pages.length]! }
}

/**
 * Returns an edit of a title in the user's own plan. Elements rotate, so that no element is edited while a response is
 * pending.
 */
export function writingClick(person: Person): Click {
  const element = person.editable.shift()!
  person.editable.push(element)
  const { source, text } = element.title
  const title = { ...element.title, text: { ...text, [source]: `${text[source]} (${element.revision})` } }
  const body = { revision: element.revision, patch: { title } }
  const onResponse = (answer: unknown) => {
    element.revision = (answer as { revision: number }).revision
  }
  return { isWrite: true, calls: [{ name: 'edit', path: `/api/elements/${element.id}`, body, onResponse }] }
}
