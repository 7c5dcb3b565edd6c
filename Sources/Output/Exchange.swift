/// Puts what was made under one name in the place of what has another name in the same folder.
struct Exchange {
    let folder: HeldFolder
    /// The name of what is new.
    let stage: String
    let target: String
    /// The name for what stood there, where two names can't be exchanged in one step; `nil` for a file, which can be put over another.
    let aside: String?

    /// After this the target is what the stage was, at no moment half of it, and the disk has it; what was there before has the name
    /// that is returned, if it is still there. After a failure the target is what it was.
    ///
    /// What stands there is looked at just before, and again once it is out of its place: what somebody put there in between is not
    /// lost. Where names can't be exchanged, a run that is killed between two steps leaves the old folder aside, to be put back.
    ///
    /// `refuseForeign` throws when what has a name is not the program's to replace.
    func perform(
        refuseForeign: (_ name: String) throws(OutputFailure) -> Void
    ) throws(OutputFailure) -> String? {
        guard try folder.status(of: target) != nil else {
            try folder.rename(stage, toFree: target)
            try orUndo { () throws(OutputFailure) in
                try folder.sync()
            } undo: { () throws(OutputFailure) in
                try folder.rename(target, toFree: stage)
            }
            return nil
        }
        try refuseForeign(target)
        if try folder.exchange(stage, target) {
            try orUndo { () throws(OutputFailure) in
                try refuseForeign(stage)
                try folder.sync()
            } undo: { () throws(OutputFailure) in
                try exchangeBack()
            }
            return stage
        }
        guard let aside else {
            try folder.rename(stage, over: target)
            try folder.sync()
            return nil
        }
        try putAside(aside, refuseForeign)
        return aside
    }

    /// Puts back what was there before, after ``perform(refuseForeign:)`` returned `old`; what is new has the name of the stage again.
    ///
    /// - Throws: `.notPutBack` where that fails too.
    func undo(_ old: String?) throws(OutputFailure) {
        do throws(OutputFailure) {
            if old == stage {
                guard try !folder.exchange(stage, target) else { return try folder.sync() }
                throw .notPutBack(path: folder.path(of: target), besides: folder.path)
            }
            try folder.rename(target, toFree: stage)
            if let old { try folder.rename(old, toFree: target) }
            try folder.sync()
        } catch {
            throw .notPutBack(path: folder.path(of: target), besides: folder.path)
        }
    }

    private func putAside(
        _ aside: String, _ refuseForeign: (_ name: String) throws(OutputFailure) -> Void
    ) throws(OutputFailure) {
        try folder.rename(target, toFree: aside)
        try orUndo { () throws(OutputFailure) in
            try refuseForeign(aside)
            try folder.rename(stage, toFree: target)
        } undo: { () throws(OutputFailure) in
            try folder.rename(aside, toFree: target)
        }
        try orUndo { () throws(OutputFailure) in
            try folder.sync()
        } undo: { () throws(OutputFailure) in
            try folder.rename(target, toFree: stage)
            try folder.rename(aside, toFree: target)
        }
    }

    private func exchangeBack() throws(OutputFailure) {
        guard try folder.exchange(stage, target) else {
            throw .notPutBack(path: folder.path(of: target), besides: folder.path)
        }
    }

    /// Says, where the undoing fails too, that the new stands there and where the old is.
    private func orUndo(
        _ work: () throws(OutputFailure) -> Void, undo: () throws(OutputFailure) -> Void
    ) throws(OutputFailure) {
        do throws(OutputFailure) {
            try work()
        } catch {
            do throws(OutputFailure) {
                try undo()
            } catch {
                throw .notPutBack(path: folder.path(of: target), besides: folder.path)
            }
            throw error
        }
    }
}
