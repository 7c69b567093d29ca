import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import type { Credentials } from '../../runtime/testing/credentials.js';
import { accountOf, forbidden, notFound, refusal, subject } from './access.js';
import { numberOf, type State } from './state.js';

/** What the shop sells. Its countries, areas and prices are made up. */
const SHOP = [
  { iso: 'US', name: 'United States', areas: [{ calling_code: '202', city: 'Washington', state: 'DC' }, { calling_code: '212', city: 'New York', state: 'NY' }] },
  { iso: 'CA', name: 'Canada', areas: [{ calling_code: '604', city: 'Vancouver', state: 'BC' }] },
];
const PRICE = 5;

/** The numbers of the company, and the shop. */
export function numberHandlers(state: State): MockHandlers<typeof api> {
  /** The admin sees every number, a member those that are assigned. */
  const visible = (credentials: Credentials, user_id: string) => {
    const of = subject(state, credentials, user_id);
    if ('refused' in of) return of;
    const { isAdmin, data } = of.account;
    return { ...of, numbers: state.numbers.filter(({ assigned_to }) => isAdmin || assigned_to.includes(data.uid)) };
  };
  const countryOf = (iso: string) => SHOP.find((country) => country.iso === iso);

  return {
    listNumbers({ path, credentials }) {
      const found = visible(credentials, path.user_id);
      return 'refused' in found ? found.refused : { status: 200, data: { numbers: found.numbers } };
    },
    getNumber({ path, credentials }) {
      const found = visible(credentials, path.user_id);
      if ('refused' in found) return found.refused;
      const number = found.numbers.find((each) => each.number === path.number);
      return number ? { status: 200, data: number } : notFound('number');
    },
    assignNumber({ path, body, credentials }) {
      const number = state.numbers.find((each) => each.number === path.number);
      if (!accountOf(state, credentials)?.isAdmin) return forbidden;
      if (!number) return notFound('number');
      if (!state.accounts.some(({ data }) => data.uid === body.assigned_to)) return refusal(400, 'invalid_user_id', 'There is no such member.');
      number.assigned_to = [...new Set([...number.assigned_to, body.assigned_to])];
      return { status: 204 };
    },
    revokeNumber({ path, credentials }) {
      const found = visible(credentials, path.user_id);
      if ('refused' in found) return found.refused;
      const number = found.numbers.find((each) => each.number === path.number);
      if (!number) return notFound('number');
      // The admin cannot lose a number this way.
      if (!found.account.isAdmin) number.assigned_to = number.assigned_to.filter((uid) => uid !== found.account.data.uid);
      return { status: 204 };
    },
    getBalance: () => ({ status: 200, data: state.balance }),
    listShopCountries: () => ({ status: 200, data: { countries: SHOP.map(({ iso, name }) => ({ iso, name, is_available: true })) } }),
    listShopAreas({ path }) {
      const country = countryOf(path.country_code);
      return country ? { status: 200, data: { areas: country.areas } } : notFound('country');
    },
    listShopNumbers({ path, query }) {
      const area = countryOf(path.country_code)?.areas.find(({ calling_code }) => calling_code === path.calling_code);
      if (!area) return notFound('area');
      const numbers = ['5550150', '5550151'].map((rest) => `+1${area.calling_code}${rest}`).filter((number) => !state.numbers.some((each) => each.number === number));
      const shown = numbers.filter((number) => number.includes(query.contains ?? ''));
      return { status: 200, data: { numbers: shown.map((number) => ({ type: 'local', currency: 'USD', availability: 'available', price: PRICE, monthly_fee: PRICE, number_of_months: 1, item: { id: number, number, country: path.country_code } })) } };
    },
    purchaseNumber({ body, credentials }) {
      const account = accountOf(state, credentials);
      if (!account?.isAdmin) return forbidden;
      if (!/^\+1\d{10}$/.test(body.item_id) || state.numbers.some(({ number }) => number === body.item_id)) return notFound('item');
      // What too small a balance is answered with is not established.
      if (state.balance.amount < PRICE) return refusal(400, 'insufficient_credit', 'The balance is too small.');
      state.balance.amount -= PRICE;
      state.numbers.push(numberOf(state, body.item_id, account.data.uid));
      return { status: 200, data: { number: body.item_id } };
    },
  };
}
