import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  navigation: 'Menu principal',
  skip: 'Aller au contenu',
  openMenu: 'Ouvrir le menu',
  closeMenu: 'Fermer le menu',
  search: 'Chercher ou aller à',
  searchKeys: 'Ctrl K',
  home: 'Accueil',
  plans: 'Plans',
  alignment: 'Alignement',
  strategies: 'Stratégies',
  checks: 'Contrôles',
  structure: 'Structure',
  territory: 'Territoire',
  organisations: 'Organisations',
  competences: 'Compétences',
  administration: 'Administration',
  journal: 'Journal',
  settings: 'Réglages',
  signOut: 'Se déconnecter',
  language: 'Langue',
  waiting: (count) => (count === 1 ? '1 tâche attend' : `${count} tâches attendent`),
  stepIn: 'Prendre la place de quelqu’un d’autre',
  account: 'Compte',
  theme: { light: 'Clair', dark: 'Sombre', auto: 'Comme le système', label: 'Apparence' },
}
