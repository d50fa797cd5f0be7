// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { searchContract } from '#platform/search/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized, writeText } from '#shared/localized-text.ts'
import type { Element } from '../../contract.ts'
import { planMessages } from '../../messages/index.ts'
import { Conflict } from '../editing/conflict.tsx'
import { type ElementPart, useElementEdit } from '../editing/use-element-edit.ts'
import { planPageMessages } from '../messages/index.ts'
import { makeElement, planFile } from '../plan.fixture.ts'
import { LinksSection } from './links-section.tsx'
import { NeedsSection } from './needs-section.tsx'
import { ResourcesSection } from './resources-section.tsx'
import { SteeringFields } from './steering-fields.tsx'
import { TranslationsSection } from './translations-section.tsx'

const element = (given: Partial<Element>) =>
  makeElement({ id: id(1), planId: id(2), title: localized('en', 'Visits'), ...given })

const hit = (number: number, planNumber: number, title: string, kind: 'element' | 'plan' = 'element') => ({
  kind,
  id: id(number),
  planId: id(planNumber),
  title,
  language: 'en' as const,
  planTitle: { en: `Plan ${planNumber}` },
})

/**
 * Renders a part with a server that refuses every change of an element.
 * @param conflict the first error: another person changed the element
 */
async function renderRefused(
  Part: (part: ElementPart) => React.ReactNode,
  given: Partial<Element>,
  conflict?: { revision: number; changedBy: string; fields: Record<string, { yours: unknown; theirs: unknown }> },
) {
  const changes: unknown[] = []
  const { outline, getPlan } = testServer.plans
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      getPlan: getPlan.handler(() => planFile({ languages: ['en'] })),
      outline: {
        changeElement: outline.changeElement.handler(({ input, errors }) => {
          changes.push(input.patch)
          if (conflict && changes.length === 1) throw errors.CHANGED_CONCURRENTLY({ data: conflict })
          throw errors.WOULD_LOSE_ACCESS()
        }),
      },
    },
    registry: {
      organisations: {
        listOrganisations: testServer.registry.organisations.listOrganisations.handler(
          () => ({ rows: [], next: null, total: 0 }) as never,
        ),
      },
    },
  }
  const Page = () => {
    const edit = useElementEdit(element(given), id(2))
    return (
      <>
        <Conflict conflict={edit.conflict} onResolve={edit.resolve} />
        <Part element={element(given)} editable save={edit.save} functions={[]} />
      </>
    )
  }
  await renderPage(Page, '/', router)
  return async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText(planMessages.en.errors.WOULD_LOSE_ACCESS as string)
    expect(changes).toHaveLength(1)
  }
}

async function renderView(Part: (part: ElementPart) => React.ReactNode, given: Partial<Element>, links: object[] = []) {
  const save = vi.fn<ElementPart['save']>().mockResolvedValue(true)
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      getPlan: testServer.plans.getPlan.handler(() => planFile({ languages: ['en', 'fr'] })),
      outline: { listLinks: testServer.plans.outline.listLinks.handler(() => links as never) },
    },
    registry: {
      organisations: {
        listOrganisations: testServer.registry.organisations.listOrganisations.handler(
          () => ({ rows: [], next: null, total: 0 }) as never,
        ),
      },
    },
    search: {
      suggestTerms: implement(searchContract).suggestTerms.handler(() => [
        hit(10, 5, 'Ports'),
        hit(11, 6, 'Trains'),
        hit(12, 5, 'Harbour police'),
        hit(13, 2, 'Of this plan'),
        hit(5, 5, 'A plan', 'plan'),
      ]),
    },
  }
  const Page = () => <Part element={element(given)} editable save={save} functions={[]} />
  await renderPage(Page, '/', router)
  return save
}

const resource: Element['resources'][number] = {
  kind: 'fte',
  service: 'police',
  year: null,
  amount: 5,
  available: null,
  source: null,
  funded: null,
  notAvailable: false,
}

describe('Links of an element', () => {
  it('are searched across all other plans, grouped by plan, and selected by keyboard', async () => {
    const save = await renderView(LinksSection, {})
    await userEvent.click(await screen.findByRole('button', { name: 'Link to another plan' }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Find an element by text or code' }), 'po')
    const group = within(await screen.findByRole('group', { name: 'Plan 5' }))
    expect(group.getAllByRole('option').map((htmlelement) => htmlelement.textContent)).toEqual([
      'Ports',
      'Harbour police',
    ])
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3)
    // Waits for the search before pressing Enter.
    await screen.findByText('3 results')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() =>
      expect(save).toHaveBeenCalledWith({ links: [{ toId: id(12), relation: 'contributes_to', main: true }] }),
    )
  })

  it('can be marked as the main link, and a removal is undone', async () => {
    const [entry, other] = [10, 11].map((number, index) => ({
      toId: id(number),
      relation: 'refers_to' as const,
      main: index === 0,
    }))
    const createSignInLink = (link: typeof entry, title: string) => ({
      direction: 'up',
      relation: link!.relation,
      main: link!.main,
      elementId: link!.toId,
      elementTitle: localized('en', title),
      elementCode: null,
      planId: id(5),
      planTitle: localized('en', 'Plan 5'),
    })
    const save = await renderView(LinksSection, { links: [entry!, other!] }, [
      createSignInLink(entry, 'Ports'),
      createSignInLink(other, 'Trains'),
    ])
    await userEvent.click(await screen.findByRole('button', { name: 'Set as main link' }))
    expect(save).toHaveBeenLastCalledWith({
      links: [
        { ...entry, main: false },
        { ...other, main: true },
      ],
    })
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0]!)
    expect(save).toHaveBeenLastCalledWith({ links: [other] })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(save).toHaveBeenLastCalledWith({ links: [entry, other] })
  })
})

describe('Resources of an element', () => {
  it('have a year, which is shown and can be left empty', async () => {
    const save = await renderView(ResourcesSection, { resources: [{ ...resource, year: 2026 }] })
    expect((await screen.findByRole('listitem')).textContent).toContain('5 FTE · police · 2026')
    const add = async (year: string) => {
      await userEvent.click(screen.getByRole('button', { name: 'Add resources' }))
      if (year) await userEvent.type(screen.getByRole('spinbutton', { name: 'Year' }), year)
      await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    }
    await add('2027')
    const added = { ...resource, kind: 'hours', amount: null, notAvailable: true }
    expect(save).toHaveBeenLastCalledWith({
      resources: [
        { ...resource, year: 2026 },
        { ...added, year: 2027 },
      ],
    })
    await add('')
    expect(save).toHaveBeenLastCalledWith({
      resources: [
        { ...resource, year: 2026 },
        { ...added, year: null },
      ],
    })
  })
})

describe('The input of a form stays after the server refused it', () => {
  it('for new resources', async () => {
    const saveAndWait = await renderRefused(ResourcesSection, {})
    await userEvent.click(await screen.findByRole('button', { name: 'Add resources' }))
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Year' }), '2027')
    await saveAndWait()
    expect(screen.getByRole('spinbutton', { name: 'Year' })).toHaveProperty('value', '2027')
  })

  it('for a new need', async () => {
    const saveAndWait = await renderRefused(NeedsSection, {})
    await userEvent.click(await screen.findByRole('button', { name: planPageMessages.en.needs.add }))
    const description = () => screen.getByRole('textbox', { name: planPageMessages.en.needs.description })
    await userEvent.type(description(), 'A seat on the board')
    await saveAndWait()
    expect(description()).toHaveProperty('value', 'A seat on the board')
  })

  it('for the reason of a stop', async () => {
    const saveAndWait = await renderRefused(SteeringFields, {})
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'stopped')
    await userEvent.type(screen.getAllByRole('textbox', { name: /^Reason/ })[0]!, 'No budget')
    await saveAndWait()
    expect(screen.getAllByRole('textbox', { name: /^Reason/ })[0]!).toHaveProperty('value', 'No budget')
  })
})

describe('Input in conflict with the change of another person', () => {
  it('stays when the server refuses it', async () => {
    const fields = { periodTo: { yours: '2028-07-01', theirs: '2029-01-01' } }
    await renderRefused(SteeringFields, { periodTo: '2028-01-01' }, { revision: 2, changedBy: 'Kim', fields })
    const until = await screen.findByLabelText('Up to and including')
    fireEvent.change(until, { target: { value: '2028-06-30' } })
    fireEvent.blur(until)
    await userEvent.click(await screen.findByRole('button', { name: planPageMessages.en.conflict.keepMine }))
    await screen.findByText(planMessages.en.errors.WOULD_LOSE_ACCESS as string)
    expect(await screen.findByRole('button', { name: planPageMessages.en.conflict.keepMine })).toBeDefined()
  })
})

describe('Period of an element', () => {
  it('shows and accepts the last day, and stores the day after', async () => {
    const save = await renderView(SteeringFields, { periodFrom: '2026-01-01', periodTo: '2028-01-01' })
    const until = await screen.findByLabelText('Up to and including')
    expect(until).toHaveProperty('value', '31/12/2027')
    fireEvent.blur(until)
    expect(save).not.toHaveBeenCalled()
    fireEvent.change(until, { target: { value: '2028-06-30' } })
    fireEvent.blur(until)
    expect(save).toHaveBeenLastCalledWith({ periodTo: '2028-07-01' })
  })
})

describe('Needs from elsewhere', () => {
  it('show their status and the date since when', async () => {
    const need = {
      kind: 'agreement' as const,
      organisationId: null,
      text: localized('en', 'A seat'),
      status: 'needed' as const,
      onDate: null,
    }
    const save = await renderView(NeedsSection, { needs: [need, { ...need, status: 'agreed', onDate: '2026-05-01' }] })
    const [first] = await screen.findAllByRole('combobox', { name: 'Status' })
    await userEvent.selectOptions(first!, 'refused')
    expect(save.mock.lastCall![0].needs![0]).toMatchObject({
      status: 'refused',
      onDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect((screen.getByLabelText('Date') as HTMLInputElement).value).toBe('01/05/2026')
  })
})

describe('Translations side by side', () => {
  const title = writeText(writeText(localized('en', 'Visits'), 'fr', 'Visites'), 'en', 'Visits at night')

  it('show outdated texts, and are marked as checked in a single action with undo', async () => {
    const save = await renderView(TranslationsSection, { title, gain: localized('en', 'Calm') })
    expect(await screen.findByText('1 out of date')).toBeTruthy()
    expect(screen.getByText('1 missing')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Open side by side' }))
    expect((screen.getByLabelText('Title · source text: English') as HTMLTextAreaElement).value).toBe('Visits at night')
    expect((screen.getByLabelText('Title · Français') as HTMLTextAreaElement).value).toBe('Visites')
    expect(screen.getByText('out of date: the source text has changed')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Mark translation as checked: Français' }))
    expect(save).toHaveBeenLastCalledWith({ title: { ...title, outdated: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(save).toHaveBeenLastCalledWith({ title })
  })

  it('are saved on leaving the field, based on the text at the start of the edit', async () => {
    const save = await renderView(TranslationsSection, { title })
    await userEvent.click(await screen.findByRole('button', { name: 'Open side by side' }))
    const field = screen.getByLabelText('Title · Français')
    await userEvent.clear(field)
    await userEvent.type(field, 'Visites de nuit')
    await userEvent.tab()
    expect(save).toHaveBeenLastCalledWith({ title: writeText(title, 'fr', 'Visites de nuit') }, undefined, 3)
  })
})
