import type { Catalogue } from '#shared/messages.ts'

const en = {
  label: 'Other users on this page',
  here: (name: string) => `${name} is on this page`,
}

/** Messages about other users on the page. */
export const presenceMessages: Catalogue<typeof en> = {
  en,
  nl: {
    label: 'Andere gebruikers op deze pagina',
    here: (name) => `${name} bevindt zich op deze pagina`,
  },
  fr: {
    label: 'Autres utilisateurs sur cette page',
    here: (name) => `${name} consulte cette page`,
  },
  de: {
    label: 'Andere Personen auf dieser Seite',
    here: (name) => `${name} ist auf dieser Seite`,
  },
  da: {
    label: 'Andre brugere på denne side',
    here: (name) => `${name} er på denne side`,
  },
}
