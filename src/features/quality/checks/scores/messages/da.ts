import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Fire succesfaktorer',
  measurability: 'Målbarhed',
  accountability: 'Ansvarlighed',
  evaluation: 'Evaluering',
  adaptation: 'Tilpasning',
  accountableCount: (met, all) =>
    `${met} af ${all} ${plural('da', all, 'element', 'elementer')} med en ansvarlig funktion, der er besat`,
  measured: (met, all) => `${met} af ${all} mål måles`,
  missing: {
    elements: 'ikke beregnet: ingen elementer er synlige for dig',
    holders: 'ikke beregnet: en fil indeholder ikke indehaverne af funktioner',
    nothing_to_answer_for: 'ikke beregnet: ingen elementer kræver en ansvarlig funktion',
    nothing_to_measure: 'ikke beregnet: planen har ingen mål, der skal måles',
    indicators: 'ikke beregnet: her gælder ingen regel om måling af mål',
    evaluations: 'ikke beregnet: evalueringer registreres endnu ikke',
    adaptations: 'ikke beregnet: tilpasninger registreres endnu ikke',
  },
}
