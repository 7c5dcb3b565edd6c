/// Memory that is used again and again, without a look at who else holds it or how long it is.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base = UnsafeMutablePointer<Element>.allocate(capacity: 1)
    private var capacity = 1

    /// With room for so many.
    init(_ count: Int = 1) {
        reserve(count)
    }

    deinit {
        base.deallocate()
    }

    /// Makes room; what was in it is lost when there was too little.
    mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        base.deallocate()
        base = .allocate(capacity: count)
        capacity = count
    }

    /// Makes the first ones all the same.
    mutating func fill(_ count: Int, with element: Element) {
        reserve(count)
        base.update(repeating: element, count: count)
    }

    subscript(_ index: Int) -> Element {
        @inline(always) get { base[index] }
        @inline(always) nonmutating set { base[index] = newValue }
    }
}
