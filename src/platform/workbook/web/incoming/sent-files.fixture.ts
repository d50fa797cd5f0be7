import { Blob, File } from 'node:buffer'

// Files and forms of jsdom do not travel as those of a browser do; Node's do. To be imported before anything else.
const { constructor: FormData } = await new Response(new URLSearchParams()).formData()
for (const [name, value] of Object.entries({ Blob, File, FormData }))
  Object.defineProperty(globalThis, name, { value, configurable: true })
