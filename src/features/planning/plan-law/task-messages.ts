import type { Catalogue } from '#shared/messages.ts'

const en = {
  review_law: {
    action: 'decide whether a draft moves to the new law',
    title: (what: string) => `Decide whether “${what}” moves to the new law`,
    step: 'View law',
  },
}

/** The texts of the tasks that the slice creates. */
export const planLawTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    review_law: {
      action: 'beslissen of een ontwerp naar de nieuwe wetgeving overgaat',
      title: (what) => `Beslissen of “${what}” naar de nieuwe wetgeving overgaat`,
      step: 'Wetgeving bekijken',
    },
  },
  fr: {
    review_law: {
      action: 'décider si un projet passe à la nouvelle législation',
      title: (what) => `Décider si « ${what} » passe à la nouvelle législation`,
      step: 'Voir la législation',
    },
  },
  de: {
    review_law: {
      action: 'entscheiden, ob ein Entwurf auf das neue Recht umgestellt wird',
      title: (what) => `Entscheiden, ob „${what}“ auf das neue Recht umgestellt wird`,
      step: 'Recht ansehen',
    },
  },
  da: {
    review_law: {
      action: 'beslutte, om et udkast skal følge den nye lovgivning',
      title: (what) => `Beslut, om »${what}« skal følge den nye lovgivning`,
      step: 'Se lovgivningen',
    },
  },
}
