import type { Catalogue } from '#shared/messages.ts'

const en = {
  placeholder: 'Type to find',
  functionPlaceholder: 'Type a body and a function',
  noResults: 'Nothing with these words',
  busy: 'Searching',
  clear: 'Clear',
  remove: (label: string) => `Take ${label} away`,
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  unknown: 'no longer here',
}

/** Messages shared by all search fields. */
export const pickerMessages: Catalogue<typeof en> = {
  en,
  nl: {
    placeholder: 'Typ om te zoeken',
    functionPlaceholder: 'Typ een orgaan en een functie',
    noResults: 'Niets met deze woorden',
    busy: 'Zoeken',
    clear: 'Leegmaken',
    remove: (label) => `${label} wegnemen`,
    count: (count) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    unknown: 'niet meer hier',
  },
  fr: {
    placeholder: 'Tapez pour chercher',
    functionPlaceholder: 'Tapez un organe et une fonction',
    noResults: 'Rien avec ces mots',
    busy: 'Recherche',
    clear: 'Vider',
    remove: (label) => `Retirer ${label}`,
    count: (count) => (count === 1 ? '1 résultat' : `${count} résultats`),
    unknown: 'n’est plus ici',
  },
  de: {
    placeholder: 'Zum Suchen tippen',
    functionPlaceholder: 'Stelle und Funktion tippen',
    noResults: 'Nichts mit diesen Wörtern',
    busy: 'Suche läuft',
    clear: 'Leeren',
    remove: (label) => `${label} entfernen`,
    count: (count) => (count === 1 ? '1 Ergebnis' : `${count} Ergebnisse`),
    unknown: 'nicht mehr hier',
  },
  da: {
    placeholder: 'Skriv for at finde',
    functionPlaceholder: 'Skriv et organ og en funktion',
    noResults: 'Intet med disse ord',
    busy: 'Søger',
    clear: 'Ryd',
    remove: (label) => `Fjern ${label}`,
    count: (count) => (count === 1 ? '1 resultat' : `${count} resultater`),
    unknown: 'ikke her længere',
  },
}
