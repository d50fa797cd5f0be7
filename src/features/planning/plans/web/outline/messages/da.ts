import { da as actions } from '#shared/action-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as plansPage } from '../../messages/da.ts'
import type { en } from './en.ts'

const elements = (count: number) => `${count} ${plural('da', count, 'element', 'elementer')}`

export const da: SameKeys<typeof en> = {
  undo: {
    undo: (act) => `Fortryd: ${act}`,
    redo: (act) => `Gentag: ${act}`,
    nothingToUndo: 'Intet at fortryde',
    done: (act) => `Fortrudt: ${act}`,
    redone: (act) => `Gentaget: ${act}`,
    added: (title) => `tilføjelse af »${title}«`,
    changed: (title) => `ændring af »${title}«`,
    moved: (title) => `flytning af »${title}«`,
    removed: (title) => `fjernelse af »${title}«`,
    pasted: (title) => `indsættelse af »${title}«`,
    withSteps: (act, steps) => `${act} (${steps})`,
    tookIn: (title) => `import af »${title}« fra et dokument`,
    andMore: (act, more) => `${act} og ${more} til`,
  },
  conflict: {
    title: 'Ikke fortrudt: ændret i mellemtiden',
    changedBy: (person) => `${person} har ændret dette i mellemtiden. Intet er overskrevet.`,
    otherUser: plansPage.conflict.anotherUser,
    now: 'nuværende værdi',
    back: 'værdi efter fortrydelse',
    CHANGED_SINCE: 'Elementet er gendannet eller ændret i mellemtiden.',
    GONE: 'Elementet findes ikke længere.',
    PLACE_REMOVED: 'Det tidligere overordnede element findes ikke længere eller ligger nu under dette element.',
    closed: 'En del af indholdet er ikke længere synligt for dig.',
    skip: 'Spring denne ændring over',
    skipHint: 'Derefter kan du fortryde ændringen før den.',
  },
  marks: {
    label: 'Valgte elementer',
    count: (count) => `${elements(count)} valgt`,
    change: actions.change,
    copy: actions.copy,
    remove: actions.remove,
    includeDescendants: 'Medtag underliggende elementer',
    none: plansPage.clearSelection,
    sideBySide: 'Vælg rækker ved siden af hinanden under samme overordnede element.',
    removeTitle: (count) => `Fjern ${elements(count)}?`,
    removeText:
      'De valgte elementer og alle underliggende elementer fjernes fra planen. Du kan stadig finde dem i historikken, og du kan fortryde handlingen.',
  },
  change: {
    title: (count) => `Ændr ${elements(count)}`,
    hint: 'Kun de felter, du udfylder, ændres i alle valgte elementer. Du kan fortryde hele ændringen på én gang.',
    keepValue: 'behold nuværende værdi',
    empty: 'Ryd',
    done: (count) => `${elements(count)} ændret`,
    noChanges: 'Ingen ændringer: De valgte elementer har allerede disse værdier.',
  },
  refused: {
    title: 'Intet er ændret',
    text: (count) => `${elements(count)} kan ikke ændres.`,
    andMore: (count) => `og ${count} til`,
    unknown: 'Et element, der ikke findes',
  },
  copy: {
    copied: (count) =>
      count === 1
        ? 'Elementet er kopieret med alle underliggende elementer. Indsæt det her eller i en anden plan.'
        : `${elements(count)} er kopieret med alle underliggende elementer. Indsæt dem her eller i en anden plan.`,
    paste: (count) => `Indsæt ${elements(count)}`,
    pasted: (count) => `${elements(count)} indsat`,
    leftOut: 'Indhold, der ikke blev kopieret',
    function: 'ansvarlig funktion: den hører til en anden organisation',
    interest: 'beskyttet interesse: den hører til den anden plan',
    link: 'forbindelse til det fortsatte element: den gælder kun originalen',
    hiddenContent: 'Indhold i den anden plan, der ikke er synligt for dig, blev ikke kopieret.',
  },
  steps: {
    first: 'Dette er allerede det første element her.',
    last: 'Dette er allerede det sidste element her.',
    nothingAbove: 'Elementet kan ikke flyttes et niveau ned. Der er intet element over det på samme niveau.',
    topLevel: 'Elementet kan ikke flyttes et niveau op. Det ligger direkte i sit afsnit.',
    kind: (kind, under) => `»${kind}« er ikke tilladt under »${under}« i denne plantype.`,
  },
  keys: {
    open: 'Tastaturgenveje',
    title: 'Tastaturgenveje i planens opbygning',
    key: 'Tast',
    does: 'Handling',
    arrows: 'gå gennem rækkerne; venstre folder sammen, højre folder ud',
    letters: 'gå til næste række, der begynder med disse bogstaver',
    enter: 'redigér titlen; tryk på Enter igen for at tilføje det næste element',
    escape: 'annullér redigeringen; ryd valget; frigiv Tab-tasten',
    tab: 'et niveau ned; med Skift et niveau op',
    move: 'flyt elementet op, ned eller til et andet niveau',
    mark: 'vælg flere elementer',
    all: 'vælg alt; med Skift alle elementer under rækken',
    copy: 'kopiér og indsæt, med alle underliggende elementer',
    remove: phrases.removeRow,
    undo: 'fortryd din seneste ændring; med Skift gentages den',
    space: 'åbn detaljerne',
    help: 'vis denne liste',
    names: {
      arrows: 'Piletaster',
      letters: 'Bogstaver',
      move: 'Alt + piletaster',
      mark: 'Skift + piletaster, Ctrl + klik',
      shift: 'Skift',
      ctrl: 'Ctrl',
      remove: 'Delete',
      space: 'Mellemrum',
      enter: 'Enter',
      escape: 'Escape',
    },
  },
}
