import type { Catalogue } from '#shared/messages.ts'

const en = {
  label: 'Also here now',
  here: (name: string) => `${name} is here`,
}

/** Messages about other users on the page. */
export const presenceMessages: Catalogue<typeof en> = {
  en,
  nl: {
    label: 'Nu ook hier',
    here: (name) => `${name} is hier`,
  },
  fr: {
    label: 'Également ici maintenant',
    here: (name) => `${name} est ici`,
  },
  de: {
    label: 'Jetzt auch hier',
    here: (name) => `${name} ist hier`,
  },
  da: {
    label: 'Også her nu',
    here: (name) => `${name} er her`,
  },
}
