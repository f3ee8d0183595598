/** The browser's store of answers as far as the site uses it, in memory; `room` is how many more it takes. */
export class MemoryCaches {
  readonly stores = new Map<string, Map<string, { body: ArrayBuffer; headers: Headers }>>();
  room = Infinity;

  keys(): Promise<string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }

  open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, { body: ArrayBuffer; headers: Headers }>();
    this.stores.set(name, store);
    const keyOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, '');
    return Promise.resolve({
      match: (url: string, { ignoreSearch = false } = {}) => {
        const key = keyOf(url);
        const found = store.get(ignoreSearch ? key.replace(/\?.*/, '') : key);
        return Promise.resolve(found && new Response(found.body, { headers: found.headers }));
      },
      put: async (url: string, response: Response) => {
        if (this.room <= 0) throw new DOMException('full', 'QuotaExceededError');
        this.room -= 1;
        store.set(keyOf(url), { body: await response.arrayBuffer(), headers: response.headers });
      },
    });
  }
}
