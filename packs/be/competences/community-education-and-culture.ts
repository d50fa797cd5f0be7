import type { PackCompetence } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { community } from './bearers.ts'

/** The competences of the communities for education, culture, language in education and drug prevention. */
export const communityEducationCompetences: readonly PackCompetence[] = [
  {
    topic: 'education',
    level: 'community',
    exclusivity: 'exclusive',
    basis: 'Constitution, arts 127 § 1 2° and 130 § 1 3°',
    organisationKinds: [...community, 'school'],
    names: five('Education', 'Onderwijs', 'Enseignement', 'Unterrichtswesen', 'Undervisning'),
    use: five(
      'Schools are prevention partners and are not under police authority.',
      'Scholen zijn partners in de preventie en staan niet onder het gezag van de politie.',
      'Les écoles sont des partenaires de prévention hors de toute autorité policière.',
      'Schulen sind Präventionspartner ohne polizeiliche Weisung.',
      'Skoler er forebyggelsespartnere uden for politiets myndighed.',
    ),
  },
  {
    topic: 'cultural_affairs',
    level: 'community',
    exclusivity: 'exclusive',
    basis: 'Constitution, arts 127 § 1 1° and 130 § 1 1°; special law of 8 August 1980, art. 4',
    organisationKinds: community,
    names: five(
      'Cultural affairs',
      'Culturele aangelegenheden',
      'Matières culturelles',
      'Kulturelle Angelegenheiten',
      'Kulturelle anliggender',
    ),
    use: five(
      'Youth work, events, media and sport as settings of prevention.',
      'Jeugdwerk, evenementen, media en sport als settings voor preventie.',
      'Animation des jeunes, événements, médias et sport comme milieux de prévention.',
      'Jugendarbeit, Veranstaltungen, Medien und Sport als Orte der Vorbeugung.',
      'Ungdomsarbejde, arrangementer, medier og sport som rammer for forebyggelse.',
    ),
  },
  {
    topic: 'language_use_in_education',
    level: 'community',
    exclusivity: 'exclusive',
    basis: 'Constitution, arts 129 § 1 2° and 130 § 1 5°',
    organisationKinds: community,
    names: five(
      'Language use in education',
      'Taalgebruik in het onderwijs',
      'Emploi des langues dans l’enseignement',
      'Sprachengebrauch im Unterrichtswesen',
      'Sprogbrug i undervisningen',
    ),
    use: five(
      'Each side reads what the other side writes: texts in the languages of the territory.',
      'Teksten in de talen van het gebied, zodat elke partij ze kan lezen.',
      'Des textes dans les langues du territoire, pour que chaque communauté linguistique puisse les lire.',
      'Was die eine Seite schreibt, liest die andere: Texte in den Sprachen des Gebiets.',
      'Tekster på områdets sprog, så begge parter kan læse det, den anden skriver.',
    ),
  },
  {
    topic: 'drug_prevention',
    level: 'community',
    exclusivity: 'exclusive',
    basis:
      'Special law of 8 August 1980, art. 5 § 1 I (health education and preventive medicine; number to be verified); cooperation agreement of 2 September 2002',
    organisationKinds: [...community, 'prevention_organisation'],
    names: five(
      'Drug prevention policy',
      'Drugspreventiebeleid',
      'Politique de prévention des drogues',
      'Drogenpräventionspolitik',
      'Narkotikaforebyggende politik',
    ),
    use: five(
      'A national plan cannot order prevention: it is agreed with the communities.',
      'Een nationaal plan kan preventie niet opleggen: ze wordt met de gemeenschappen overeengekomen.',
      'Un plan national ne peut imposer la prévention : elle fait l’objet d’un accord avec les communautés.',
      'Ein nationaler Plan kann Vorbeugung nicht anordnen: Sie wird mit den Gemeinschaften vereinbart.',
      'En national plan kan ikke påbyde forebyggelse: den aftales med fællesskaberne.',
    ),
  },
]
