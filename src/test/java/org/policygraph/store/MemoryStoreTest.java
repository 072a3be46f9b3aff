package org.policygraph.store;

class MemoryStoreTest extends StoreContract {

    @Override
    Store open() {
        return new MemoryStore();
    }
}
