#!/usr/bin/env node
// Works on Node 20: on a machine with an older Node, the command continues with the Node 24 that npm installed with the product.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const needed = 24
const cli = new URL('../src/app/cli.ts', import.meta.url)
const isNewEnough = Number(process.versions.node.split('.')[0]) >= needed
const preload = new URL('strip-types.js', import.meta.url).href
// Installed as a package, for example to check a country pack. Node runs no TypeScript there without the preload.
const needsPreload =
  /[\\/]node_modules[\\/]/.test(fileURLToPath(import.meta.url)) && !process.execArgv.includes(preload)

if (isNewEnough && !needsPreload) {
  // Keeps compiled code, so that the next start is half a second shorter. The folder is our own, because others could write to a shared one.
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/integral', import.meta.url)))
  await import(cli.href)
} else {
  const node = isNewEnough ? process.execPath : findNode()
  if (!node) {
    process.stderr.write(
      `Integral needs Node ${needed}; this is ${process.version}. Run npm ci in its folder: that installs one.\n`,
    )
    process.exit(2)
  }
  const flags = needsPreload ? ['--disable-warning=ExperimentalWarning', '--import', preload] : []
  // The channel between the two ends when this process is killed; the other one then stops in order.
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function findNode() {
  const places = ['../node_modules/node/bin/node', '../node_modules/.bin/node', '../../../node_modules/node/bin/node']
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place))
}
