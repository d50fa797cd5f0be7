import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { requiredLanguages, toPackParty } from '#shared/language-regime.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import type { Addressee, ExpectationOutcome } from './entities.ts'
import { composeConsultationEmail } from './mail/send.ts'
import { computeProgress, countExpected, mergeRecipients } from './model.ts'

const seat = (organisationId: string, organisationFunction: string | null = null) => ({
  organisationId,
  function: organisationFunction,
})

describe('recipients of a consultation', () => {
  it('receive it once: an addressee gets no extra copy, and is asked in the function named first', () => {
    const to = [seat('town', 'mayor'), seat('town'), seat('office')]
    expect(mergeRecipients(to, [seat('office'), seat('zone')])).toEqual([
      { organisationId: 'town', function: 'mayor', copy: false },
      { organisationId: 'office', function: null, copy: false },
      { organisationId: 'zone', function: null, copy: true },
    ])
  })

  it('read it in their own language, with the due date and the link to the answer page', () => {
    const consultation = {
      id: 'id-1',
      planId: 'plan',
      planTitle: null,
      step: 'start',
      owner: { id: 'zone', names: { en: 'The zone' } },
      subject: localized('nl', 'Uw\nverwachtingen'),
      text: localized('nl', 'Wat verwacht u?'),
      dueOn: '2027-03-01',
      sentOn: '2026-11-24',
      list: null,
    }
    for (const language of languages) {
      const reader = { name: 'Robin', email: 'robin@example.org', language }
      const letters = (['requested', 'copied', 'reminded'] as const).map((occasion) =>
        composeConsultationEmail(reader, consultation, occasion, {
          publicUrl: 'https://integral.example',
          requirement: null,
        }),
      )
      for (const { to, subject, text } of letters) {
        expect([to, subject.includes('\n')]).toEqual(['robin@example.org', false])
        expect(subject).toContain('Uw verwachtingen')
        for (const part of [
          'Robin',
          'Wat verwacht u?',
          'The zone',
          '2027',
          'https://integral.example/consultations/id-1',
        ])
          expect(text).toContain(part)
      }
      expect(new Set(letters.map(({ text }) => text)).size).toBe(3)
    }
  })

  it('read it in the languages that the law requires, in order, and in their own as a marked courtesy translation [law-6]', () => {
    const consultation = {
      id: 'id-1',
      planId: 'plan',
      planTitle: null,
      step: 'start',
      owner: { id: 'zone', names: { en: 'The zone' } },
      subject: { source: 'nl' as const, text: { nl: 'Uw verwachtingen', fr: 'Vos attentes' }, outdated: [] },
      text: { source: 'nl' as const, text: { nl: 'Wat verwacht u?', fr: 'Qu’attendez-vous ?' }, outdated: [] },
      dueOn: '2027-03-01',
      sentOn: '2026-11-24',
      list: null,
    }
    const compose = (area: string, language: Language) =>
      composeConsultationEmail({ name: 'Robin', email: 'robin@example.org', language }, consultation, 'requested', {
        publicUrl: 'https://integral.example',
        requirement: requiredLanguages(
          belgium,
          'mail',
          toPackParty(belgium, { owner: interior }),
          toPackParty(belgium, { area }),
        ),
      })
    const interior = belgium.organisations.find(({ kind }) => kind === 'ministry')!.code
    const dutch = compose('BE-M-23002', 'fr')
    expect(dutch.subject).toBe('Uw verwachtingen')
    expect(dutch.text.indexOf('Wat verwacht u?')).toBeLessThan(dutch.text.indexOf('Traduction de courtoisie'))
    expect(dutch.text).toContain('Texte authentique\u{a0}: néerlandais')
    expect(dutch.text.indexOf('Traduction de courtoisie')).toBeLessThan(dutch.text.indexOf('Qu’attendez-vous'))
    const brussels = compose('BE-M-21004', 'nl')
    expect(brussels.text).not.toMatch(/Hoffelijkheidsvertaling|Qu’attendez/)
    const facilities = compose('BE-M-73109', 'fr')
    expect(facilities.text).toContain('Qu’attendez-vous')
    expect(facilities.text).not.toContain('courtoisie')
  })
})

it('progress counts asked organisations only, and is late after the due date', () => {
  const addressee = (repliedOn: string | null, copy = false) => ({ repliedOn, copy }) as Addressee
  const recipients = [addressee('2027-01-02'), addressee(null), addressee(null, true)]
  expect(computeProgress(recipients, '2027-03-01', '2027-03-01')).toEqual({
    requested: 2,
    answered: 1,
    notAnswered: 1,
    isLate: false,
  })
  expect(computeProgress(recipients, '2027-03-01', '2027-03-02').isLate).toBe(true)
  expect(computeProgress([addressee('2027-01-02')], '2027-03-01', '2027-03-02').isLate).toBe(false)
})

it('expectations are counted by their current answer', () => {
  const expected = (...outcomes: ExpectationOutcome[]) => ({
    answers: outcomes.map((outcome) => ({ outcome }) as never),
  })
  expect(countExpected([expected('taken_up', 'not_taken_up'), expected('point_of_attention'), expected()])).toEqual({
    taken_up: 1,
    point_of_attention: 1,
    not_taken_up: 0,
    open: 1,
  })
})
