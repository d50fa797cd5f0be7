import { getAnswerProgress } from '#features/alignment/items/counts/model.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Totals } from './contract.ts'

/** Characters of the matrix, each for a cell. */
export const cellByKind: Readonly<Record<AnswerKind | 'no_answer' | 'not_asked' | 'withheld', string>> = {
  covered: 'c',
  adopt: 'a',
  adapt: 'd',
  partly: 'p',
  no_capacity: 'n',
  not_relevant: 'r',
  no_answer: '-',
  not_asked: '.',
  withheld: '?',
}

/**
 * Overlays the stored lines of an organisation. In `lines`, `/` precedes a line of items and `|` a line of answers.
 *
 * @param places for each column of the matrix, the number in the stored lines, from 1
 * @returns a character per column. A capital means that no element is linked to the answer
 */
export function overlay(lines: string, places: readonly number[]): string {
  const requestedLayers: string[] = []
  const answered: string[] = []
  for (let at = 0; at < lines.length; ) {
    const end = nextMark(lines, at + 1)
    const layer = lines[at] === '/' ? requestedLayers : answered
    layer.push(lines.slice(at + 1, end))
    at = end
  }
  let cells = ''
  for (const place of places)
    cells += findLayerCharacter(answered, place) ?? findLayerCharacter(requestedLayers, place) ?? cellByKind.not_asked
  return cells
}

function nextMark(lines: string, from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at] === '/' || lines[at] === '|') return at
  return lines.length
}

function findLayerCharacter(layers: readonly string[], place: number): string | undefined {
  for (const layer of layers) {
    const character = layer[place - 1]
    if (character !== undefined && character !== ' ') return character
  }
  return undefined
}

const kindByCell: Readonly<Record<string, AnswerKind | 'no_answer' | 'withheld'>> = {
  c: 'covered',
  a: 'adopt',
  d: 'adapt',
  p: 'partly',
  n: 'no_capacity',
  r: 'not_relevant',
  '-': 'no_answer',
  '?': 'withheld',
}

/** Counts the cells of matrix rows. Cells that were not asked are ignored. */
export function countCells(pictures: Iterable<string>): Totals {
  const counts = new Map<string, number>()
  for (const cells of pictures) for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return sumCells(counts)
}

const noTotals: Totals = {
  requested: 0,
  covered: 0,
  adopt: 0,
  adapt: 0,
  partly: 0,
  no_capacity: 0,
  not_relevant: 0,
  no_answer: 0,
  withheld: 0,
  carried: 0,
  notCarried: 0,
  unlinkedCount: 0,
  withheldGroups: 0,
}

/** Returns the totals of these numbers of cells by character. */
export function sumCells(counts: Iterable<readonly [cell: string, count: number]>): Totals {
  const totals = { ...noTotals }
  for (const [cell, count] of counts) {
    const kind = kindByCell[cell.toLowerCase()]
    if (kind === undefined) continue
    totals.requested += count
    totals[kind] += count
    if ('ADP'.includes(cell)) totals.unlinkedCount += count
  }
  totals.carried = totals.covered + totals.adopt + totals.adapt + totals.partly
  totals.notCarried = totals.no_capacity + totals.not_relevant
  return totals
}

/**
 * Returns the number of requested answers of which the reader may see the kind. It is the whole of every share: a share of
 * all requested answers would count those that are not visible as not included.
 */
export const countVisible = ({ requested, withheld }: Pick<Totals, 'requested' | 'withheld'>): number =>
  requested - withheld

/** Adds totals. */
export function addTotals(parts: readonly Totals[], withheldGroups = 0): Totals {
  const sum = { ...noTotals, withheldGroups }
  for (const part of parts) for (const key of Object.keys(noTotals) as (keyof Totals)[]) sum[key] += part[key]
  return sum
}

const carriedCells = 'cadp'
export const isCarriedCell = (cell: string): boolean => carriedCells.includes(cell.toLowerCase())
const answeredCells = 'cadpnrCADPNR?'
export const isAnsweredCell = (cell: string): boolean => answeredCells.includes(cell)

/** Counts the cells of an organisation: the items requested, and those answered. */
export function countAnswered(cells: string): { requested: number; answered: number } {
  const requestedCells = [...cells].filter((cell) => cell !== cellByKind.not_asked)
  return { requested: requestedCells.length, answered: requestedCells.filter(isAnsweredCell).length }
}

/** Checks whether an organisation was asked and answered no item. */
export const isUnanswered = (cells: string): boolean => getAnswerProgress(countAnswered(cells)) === 'not_answered'
