import { Blob, File } from 'node:buffer'

// Replaces the files and forms of jsdom by those of Node, which can be sent like those of a browser. Import it before
// any other module.
const { constructor: FormData } = await new Response(new URLSearchParams()).formData()
for (const [name, value] of Object.entries({ Blob, File, FormData }))
  Object.defineProperty(globalThis, name, { value, configurable: true })
